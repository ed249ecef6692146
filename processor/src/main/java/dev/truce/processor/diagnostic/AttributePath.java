package dev.truce.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way to an attribute, such as {@code value[1].from[0]}.
 *
 * @param steps its steps from the outside in
 */
record AttributePath(List<Step> steps) {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

    /**
     * One step.
     *
     * @param attribute the attribute's name
     * @param index which of its elements, or -1 for all of it
     */
    record Step(String attribute, int index) {}

    /** The way that a location describes; empty for {@code ""}. */
    static AttributePath of(String path) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            String index = matcher.group(2);
            steps.add(new Step(matcher.group(1), index == null ? -1 : Integer.parseInt(index)));
        }
        return new AttributePath(List.copyOf(steps));
    }
}
