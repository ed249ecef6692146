package dev.truce.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The problem types of an application, by code and by URI. */
final class ProblemTypes {

    private final ProblemStyle style;
    private final List<ProblemType> all;
    private final Index<String, ProblemType> byUri;
    private final Map<String, ProblemType> byCode = new HashMap<>();

    ProblemTypes(List<ResourceContract<?>> contracts) {
        List<ProblemType> types = new ArrayList<>();
        contracts.forEach(contract -> types.addAll(contract.problemTypes()));
        // modules that were compiled apart may differ in style
        Set<ProblemStyle> styles = new LinkedHashSet<>();
        types.forEach(type -> styles.add(type.definition().style()));
        if (styles.isEmpty()) {
            styles.add(ProblemStyle.DEFAULT);
        }
        style = styles.iterator().next();
        Map<String, ProblemType> own = new HashMap<>();
        for (ProblemStyle each : styles) {
            each.own().forEach(type -> own.putIfAbsent(type.uri(), type));
        }
        types.addAll(own.values());
        all = types.stream().sorted(Comparator.comparing(ProblemType::uri)).toList();
        byUri = new Index<>("problem types of the URI", all, ProblemType::uri);
        all.forEach(type -> byCode.putIfAbsent(type.code(), type));
    }

    ProblemStyle style() {
        return style;
    }

    List<ProblemType> all() {
        return all;
    }

    @Nullable
    ProblemType find(String codeOrUri) {
        ProblemType type = byCode.get(codeOrUri);
        return type != null ? type : byUri.get(codeOrUri);
    }
}
