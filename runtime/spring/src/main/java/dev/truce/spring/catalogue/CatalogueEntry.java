package dev.truce.spring.catalogue;

import dev.truce.runtime.ProblemType;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is told of a problem type. */
final class CatalogueEntry {

    private final ProblemType type;

    CatalogueEntry(ProblemType type) {
        this.type = type;
    }

    String uri() {
        return type.uri();
    }

    /** The members of the entry, in the order in which they are shown. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type.uri());
        members.put("code", type.code());
        members.put("title", type.title());
        members.put("status", type.status());
        members.put("detail", type.definition().detail());
        if (!type.resource().isEmpty()) {
            members.put("resource", type.resource());
        }
        members.put("resolution", type.resolution().wireName());
        return members;
    }
}
