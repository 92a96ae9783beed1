// What a figure says where the script that answers a reader did not come.

/** A sentence, and the words of the button behind it. */
export const scriptMissing = {
  said: "这张图的点选功能没有载入；下面的数据表可以照常查看。",
  anew: "重新打开本页"
};
