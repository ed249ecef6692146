package dev.truce.jdbc;

import dev.truce.jdbc.match.Names;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.UniqueRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds to a duplicate what the client sent: all of it, or nothing. */
final class SentValues {

    private SentValues() {}

    static Conflict conflict(ConstraintRule rule, Map<String, ?> sent) {
        if (!(rule instanceof UniqueRule unique)) {
            return rule.conflict();
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < unique.members().size(); i++) {
            String member = unique.members().get(i);
            String column = unique.columns().isEmpty()
                    ? Names.snake(member)
                    : unique.columns().get(i);
            if (!sent.containsKey(member) && !sent.containsKey(column)) {
                return unique.duplicate();
            }
            values.add(sent.containsKey(member) ? sent.get(member) : sent.get(column));
        }
        return unique.duplicateOf(values.toArray());
    }
}
