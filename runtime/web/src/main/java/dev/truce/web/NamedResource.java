package dev.truce.web;

import dev.truce.runtime.ResourceContract;
import dev.truce.web.GuardedOperation.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the key of the operation's own resource in the path. If the path is ambiguous there is no key: with another
 * resource's key the client would get the wrong version.
 */
final class NamedResource {

    private static final Set<String> TARGETED = Set.of("PUT", "PATCH", "DELETE");

    private NamedResource() {}

    /**
     * Returns the text of the key: the variable that is named after the resource or follows its name, as in
     * <code>/orders/{id}/ship
     * </code>, or the only one, if the path ends with it or the operation is a transition.
     *
     * @param contract the resource
     * @param part what the operation does to it
     * @param request the request
     * @return the variable's value; {@code null} if no variable certainly is the key
     */
    static @Nullable String key(ResourceContract<?> contract, Part part, ClientRequest request) {
        String route = request.route();
        if (route == null) {
            return null;
        }
        Map<String, String> variables = request.pathVariables();
        String name = letters(contract.name());
        List<String> segments = List.of(route.split("/", -1));
        String last = null;
        for (int i = segments.size() - 1; i > 0; i--) {
            String variable = variable(segments.get(i));
            String value = variable == null ? null : variables.get(variable);
            if (variable == null || value == null) {
                continue;
            }
            if (isNameOf(name, letters(variable)) || isPlural(name, letters(segments.get(i - 1)))) {
                return value;
            }
            if (i == segments.size() - 1) {
                last = value;
            }
        }
        if (variables.size() != 1) {
            return null;
        }
        boolean isTarget = last != null && TARGETED.contains(request.method());
        return isTarget || !part.transitions().isEmpty()
                ? variables.values().iterator().next()
                : null;
    }

    private static boolean isNameOf(String resource, String variable) {
        return variable.equals(resource) || variable.equals(resource + "id");
    }

    private static boolean isPlural(String resource, String segment) {
        String stem = resource.endsWith("y") ? resource.substring(0, resource.length() - 1) + "ie" : resource;
        return Set.of(resource, stem + "s", stem + "es").contains(segment);
    }

    /** Returns the variable that a segment is, without its regular expression. */
    private static @Nullable String variable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}")
                ? segment.substring(1, segment.length() - 1).split(":", 2)[0].strip()
                : null;
    }

    /**
     * Keeps letters and digits only: {@code purchase-orders}, {@code purchase_orders} and {@code purchaseOrders} have
     * the
     * same.
     */
    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
