// What a figure says where the script that answers a reader did not come.

/** A sentence, and the words of the link behind it. */
export const lost = {
  said: "网络不通，这张图暂时不能点选；下面的数据表可以照常查看。",
  anew: "重新打开本页"
};
