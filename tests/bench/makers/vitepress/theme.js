// The default theme without its fonts, which have no Chinese.
import Theme from "vitepress/theme-without-fonts";

import ChartView from "./ChartView.vue";

export default {
  extends: Theme,
  enhanceApp: ({app}) => app.component("ChartView", ChartView)
};
