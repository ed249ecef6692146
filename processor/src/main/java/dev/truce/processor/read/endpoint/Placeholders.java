package dev.truce.processor.read.endpoint;

import dev.truce.processor.model.PathTemplate;

/** Placeholders of the application's configuration in a path. */
final class Placeholders {
    private Placeholders() {}

    /**
     * Replaces each placeholder that has a default by it, as Spring and Micronaut do where no property is set:
     * <code>${api.base:/v1}/orders</code> is {@code /v1/orders}. One without a default stays.
     */
    static String withDefaults(String path) {
        StringBuilder text = new StringBuilder();
        int position = 0;
        while (position < path.length()) {
            int end = path.startsWith("${", position) ? PathTemplate.closingBrace(path, position + 1) : -1;
            if (end < 0) {
                text.append(path.charAt(position++));
            } else {
                int colon = path.indexOf(':', position);
                boolean hasDefault = colon >= 0 && colon < end;
                text.append(
                        hasDefault ? withDefaults(path.substring(colon + 1, end)) : path.substring(position, end + 1));
                position = end + 1;
            }
        }
        return text.toString();
    }
}
