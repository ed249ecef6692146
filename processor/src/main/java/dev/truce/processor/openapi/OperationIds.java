package dev.truce.processor.openapi;

import dev.truce.processor.model.Operation.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names operations after what they do, so that a renamed method does not rename them: {@code createOrder}, {@code shipOrder}. */
final class OperationIds {

    private static final Pattern WORD_BOUNDARY = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Set<String> taken = new TreeSet<>();

    /** Returns the id; the later of two equal ones gets the method and the path appended. */
    String of(Endpoint endpoint, Endpoint.Binding binding) {
        String id = verb(endpoint, binding) + Names.pascal(object(endpoint, binding));
        if (taken.contains(id)) {
            id += Names.pascal(endpoint.httpMethod())
                    + Names.pascal(endpoint.path().text());
        }
        return Names.unused(id, taken);
    }

    /** Returns the same in words: {@code Ship order}. */
    static String summary(Endpoint endpoint, Endpoint.Binding binding) {
        String verb =
                WORD_BOUNDARY.matcher(verb(endpoint, binding)).replaceAll(" ").toLowerCase(Locale.ROOT);
        return Names.sentence(verb + " " + Names.words(object(endpoint, binding)));
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

    /** Returns the resource's name; for a list, the last segment of its path, since nothing else knows the plural. */
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
