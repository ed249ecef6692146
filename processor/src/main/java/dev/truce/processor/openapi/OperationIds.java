package dev.truce.processor.openapi;

import dev.truce.processor.model.Operation.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Names operations after what they do, so that a renamed method does not rename them: {@code createOrder}, {@code shipOrder}. */
public final class OperationIds {

    private final Set<String> taken = new TreeSet<>();

    /** The name; the later of two that are alike gets the method and the path appended. */
    public String of(Endpoint endpoint, Endpoint.Binding binding) {
        String id = verb(endpoint, binding) + Names.pascal(object(endpoint, binding));
        if (taken.contains(id)) {
            id += Names.pascal(endpoint.httpMethod())
                    + Names.pascal(endpoint.path().text());
        }
        return Names.unused(id, taken);
    }

    /** The same in words: {@code Ship order}. */
    public static String summary(Endpoint endpoint, Endpoint.Binding binding) {
        String verb = verb(endpoint, binding);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < verb.length(); i++) {
            boolean begins = i > 0 && isBetween('A', verb.charAt(i), 'Z') && isBetween('a', verb.charAt(i - 1), 'z');
            words.append(begins ? " " : "").append(verb.charAt(i));
        }
        String inWords = words.toString().toLowerCase(Locale.ROOT);
        return Names.sentence(inWords + " " + Names.words(object(endpoint, binding)));
    }

    private static boolean isBetween(char first, char c, char last) {
        return first <= c && c <= last;
    }

    private static String verb(Endpoint endpoint, Endpoint.Binding binding) {
        boolean head = endpoint.httpMethod().equals("head");
        return switch (binding.kind()) {
            case CREATE -> "create";
            case READ -> head ? "check" : "get";
            case LIST -> head ? "checkList" : "list";
            case UPDATE -> endpoint.httpMethod().equals("patch") ? "patch" : "update";
            case UPSERT -> "put";
            case DELETE -> "delete";
            case TRANSITION -> {
                List<String> transitions = binding.operation().transitions();
                yield transitions.isEmpty() ? "change" : Names.camel(String.join("-or-", transitions));
            }
            case NONE -> Names.camel(binding.operation().method());
        };
    }

    /** The resource; of a list what its path calls the resources, since nothing else knows the plural. */
    private static String object(Endpoint endpoint, Endpoint.Binding binding) {
        if (binding.kind() == Kind.LIST) {
            String path = endpoint.path().text();
            String last = path.substring(path.lastIndexOf('/') + 1);
            if (!last.isEmpty() && last.indexOf('{') < 0) {
                return last;
            }
        }
        return binding.resource().name();
    }
}
