package dev.truce.runtime;

import dev.truce.Disclosure;
import dev.truce.runtime.vocabulary.MemberName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Another resource has the same value of a unique member, or the same combination of several. */
public final class Duplicate extends StaticRejection implements Conflict {

    private final UniqueRule rule;
    /** The value, or for several members the list of their values; {@code null} if it is not disclosed. */
    private final @Nullable Object told;

    Duplicate(UniqueRule rule, @Nullable Object told) {
        this.rule = rule;
        this.told = told;
    }

    @Override
    public ProblemType type() {
        return rule.type();
    }

    /**
     * The rule that is broken.
     *
     * @return the rule
     */
    public UniqueRule rule() {
        return rule;
    }

    /**
     * The value that the client sent, of a rule for one member.
     *
     * @return the value; {@code null} if it is not known, the rule does not tell it, or the rule is for several members
     */
    public @Nullable Object value() {
        return rule.members().size() == 1 ? told : null;
    }

    /**
     * The values that the client sent.
     *
     * @return one for each of the rule's members, in their order; empty if they are not known or the rule does not
     * tell them
     */
    public List<@Nullable Object> values() {
        if (told == null) {
            return List.of();
        }
        return rule.members().size() == 1 ? List.of(told) : several(told);
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        forEachMember(null, consumer);
    }

    @Override
    boolean isConstant() {
        return told == null;
    }

    /** Does the same with the JSON names of a representation. */
    void forEachMember(
            @Nullable Function<String, @Nullable String> names, BiConsumer<String, @Nullable Object> consumer) {
        if (rule.disclosure() == Disclosure.HIDDEN) {
            return;
        }
        List<String> fields = names == null ? rule.jsonNames() : renamed(names);
        consumer.accept(MemberName.FIELDS, fields);
        if (fields.size() == 1) {
            consumer.accept(MemberName.FIELD, fields.get(0));
        }
        if (told != null) {
            boolean one = fields.size() == 1;
            consumer.accept(one ? MemberName.VALUE : MemberName.VALUES, one ? told : byName(fields, several(told)));
        }
    }

    private List<String> renamed(Function<String, @Nullable String> names) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < rule.members().size(); i++) {
            String name = names.apply(rule.members().get(i));
            fields.add(name != null ? name : rule.jsonNames().get(i));
        }
        return Collections.unmodifiableList(fields);
    }

    private static Map<String, @Nullable Object> byName(List<String> fields, List<@Nullable Object> values) {
        Map<String, @Nullable Object> byName = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            byName.put(fields.get(i), values.get(i));
        }
        return Collections.unmodifiableMap(byName);
    }

    @SuppressWarnings("unchecked") // UniqueRule creates the list
    private static List<@Nullable Object> several(Object told) {
        return (List<@Nullable Object>) told;
    }
}
