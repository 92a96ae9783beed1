// The chart in ECharts, of which only the parts in use are bundled.
import {BarChart, LineChart} from "echarts/charts";
import {GridComponent, TooltipComponent} from "echarts/components";
import {init, use} from "echarts/core";
import {SVGRenderer} from "echarts/renderers";

use([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

const [city, other] = ["#0b62a4", "#7b8087"];

/** Draws into an element; what it gives ends the drawing. */
export function draw(element, chart) {
  const drawing = init(element, null, {renderer: "svg"});
  drawing.setOption({animation: false, ...(chart.kind === "bars" ? bars(chart) : lines(chart))});
  const watch = new ResizeObserver(() => drawing.resize());
  watch.observe(element);
  return () => {
    watch.disconnect();
    drawing.dispose();
  };
}

function bars({points, unit, focus}) {
  return {
    grid: {left: 8, right: 56, top: 8, bottom: 8, containLabel: true},
    tooltip: {trigger: "item", valueFormatter: (value) => `${value}${unit}`},
    xAxis: {type: "value", axisLabel: {hideOverlap: true}},
    yAxis: {type: "category", inverse: true, data: points.map(({name}) => name)},
    series: [
      {
        type: "bar",
        label: {show: true, position: "right"},
        data: points.map(({name, value}) => ({
          value,
          itemStyle: {color: name === focus ? city : "#b3d0e6"}
        }))
      }
    ]
  };
}

function lines({points, unit, zero, reverse, focus}) {
  const names = [...new Set(points.map(({name}) => name))];
  return {
    grid: {left: 8, right: 104, top: 16, bottom: 8, containLabel: true},
    tooltip: {trigger: "item", formatter: ({data}) => `${data.said} ${data.value[1]}${unit}`},
    xAxis: {type: "value", scale: true, minInterval: 1, axisLabel: {formatter: String}},
    yAxis: {type: "value", scale: !zero, inverse: reverse},
    series: names.flatMap((name) => {
      const color = focus === null || name === focus ? city : other;
      const own = points.filter((point) => point.name === name);
      const data = (planned) =>
        own
          .filter((point) => point.planned === planned)
          .map(({time, when, value}) => ({value: [time, value], said: `${name} ${when}`}));
      return [
        {
          type: "line",
          symbol: "circle",
          color,
          data: data(false),
          endLabel: {show: true, formatter: name, width: 92, overflow: "break"}
        },
        {type: "line", symbol: "emptyCircle", color, lineStyle: {opacity: 0}, data: data(true)}
      ];
    })
  };
}
