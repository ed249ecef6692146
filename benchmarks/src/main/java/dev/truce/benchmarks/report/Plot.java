package dev.truce.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** Cost over the number of resources, both logarithmic, as an SVG that any browser shows. */
final class Plot {
    private static final List<String> COLOURS =
            List.of("#d55e00", "#0072b2", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#555555");
    private static final int LEFT = 70;
    private static final int TOP = 20;
    private static final int WIDTH = 520;
    private static final int HEIGHT = 340;
    private static final double MAX_RESOURCES = 3000;
    private static final double MIN_MILLIS = 100;
    private static final double MAX_MILLIS = 300_000;

    private final StringBuilder svg = new StringBuilder();

    private Plot() {}

    static String of(CompileTable cold) {
        Plot plot = new Plot();
        plot.frame();
        int series = 0;
        for (String name : cold.names()) {
            if (!name.equals("noop")) { // its cost is within the noise of zero
                plot.series(cold, name, series++);
            }
        }
        return plot.svg.append("</svg>\n").toString();
    }

    private void frame() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 780 430\" font-family=\"sans-serif\" font-size=\"12\">");
        add("<rect width=\"780\" height=\"430\" fill=\"#fff\"/>");
        for (int millis = 100; millis <= 100_000; millis *= 10) {
            add(
                    "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#ddd\"/>",
                    LEFT, y(millis), LEFT + WIDTH, y(millis));
            add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s s</text>", LEFT - 6, y(millis) + 4, seconds(millis));
        }
        for (int resources : new int[] {1, 10, 100, 1000, 3000}) {
            add(
                    "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#eee\"/>",
                    x(resources), TOP, x(resources), TOP + HEIGHT);
            add(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>",
                    x(resources), TOP + HEIGHT + 18, resources);
        }
        add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">resources</text>", LEFT + WIDTH / 2, TOP + HEIGHT + 40);
        add(
                "<text transform=\"translate(16 %d) rotate(-90)\" text-anchor=\"middle\">CPU time that the processor adds, cold javac</text>",
                TOP + HEIGHT / 2);
    }

    private void series(CompileTable cold, String name, int number) {
        String colour = COLOURS.get(number % COLOURS.size());
        StringBuilder points = new StringBuilder();
        for (int size : cold.sizes()) {
            if (cold.has(name, size)) {
                double y = y(Math.max(cold.added(name, size), MIN_MILLIS));
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(size), y));
                add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>", x(size), y, colour);
            }
        }
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                points.toString().trim(), colour);
        int y = TOP + 14 + 20 * number;
        add("<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" fill=\"%s\"/>", LEFT + WIDTH + 20, y - 10, colour);
        add("<text x=\"%d\" y=\"%d\">%s</text>", LEFT + WIDTH + 38, y, name);
    }

    private static double x(double resources) {
        return LEFT + WIDTH * Math.log(resources) / Math.log(MAX_RESOURCES);
    }

    private static double y(double millis) {
        return TOP + HEIGHT * (1 - Math.log(millis / MIN_MILLIS) / Math.log(MAX_MILLIS / MIN_MILLIS));
    }

    private static String seconds(int millis) {
        return millis < 1000 ? "0." + millis / 100 : String.valueOf(millis / 1000);
    }

    private void add(String line, Object... values) {
        svg.append(String.format(Locale.ROOT, line, values)).append('\n');
    }
}
