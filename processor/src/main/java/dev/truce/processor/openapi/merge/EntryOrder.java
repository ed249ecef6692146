package dev.truce.processor.openapi.merge;

import java.util.List;
import java.util.Set;

/** The position of a new entry among the existing ones. */
final class EntryOrder {

    private static final Set<String> AFTER_PARAMETERS =
            Set.of("requestBody", "responses", "callbacks", "deprecated", "security", "servers");

    private EntryOrder() {}

    /**
     * The index of the entry before which the new one belongs; the number of entries for the end.
     *
     * @param path the path to the mapping
     * @param name the new entry's name
     * @param names the names that the mapping has
     */
    static int index(List<String> path, String name, List<String> names) {
        if (path.isEmpty()) {
            return names.contains("paths") ? names.indexOf("paths") + 1 : names.size();
        }
        boolean inOperation = path.size() == 3 && path.get(0).equals("paths");
        boolean inResponses = path.size() == 4 && path.get(3).equals("responses");
        for (int i = 0; i < names.size(); i++) {
            if (inOperation && name.equals("parameters") && AFTER_PARAMETERS.contains(names.get(i))) {
                return i;
            }
            if (inResponses && names.get(i).compareTo(name) > 0) {
                return i;
            }
        }
        return names.size();
    }
}
