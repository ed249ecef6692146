package dev.truce.processor.generate;

import dev.truce.Disclosure;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.UniqueRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The factory of a duplicate with the values that the client sent. The one without them is a method of the rule itself. */
final class UniqueMethods {
    private static final String PREFIX = "DUPLICATE_";

    private final GuardDraft guard;
    private final Resource resource;
    private final UniqueRule rule;

    private UniqueMethods(GuardDraft guard, UniqueRule rule) {
        this.guard = guard;
        this.resource = guard.resource();
        this.rule = rule;
    }

    static void addTo(GuardDraft guard, UniqueRule rule) {
        new UniqueMethods(guard, rule).add();
    }

    private void add() {
        String constant = addConstant();
        String duplicate = guard.name(RuntimeTypes.DUPLICATE);
        String untold = rule.disclosure() == Disclosure.VALUE ? "" : ", which is not told";
        GuardMethod withValues = guard.method(rule.method())
                .javadoc("Returns the conflict with another " + guard.words() + " of the same "
                        + Javadoc.escaped(String.join(" and ", rule.fields())) + untold + ".")
                .returns(duplicate);
        Parameters parameters = new Parameters(constant);
        for (String field : rule.fields()) {
            withValues.nullable(guard.typeOf(field), parameters.add(Names.identifier(field)));
        }
        String factory = rule.fields().size() == 1 ? ".duplicate(" : ".duplicateOf(";
        guard.add(withValues.body(body(constant, factory + parameters)));
    }

    private String body(@Nullable String constant, String call) {
        return constant == null ? guard.broken() : "return " + constant + call + ");";
    }

    private boolean isSound() {
        for (String field : rule.fields()) {
            if (resource.member(field).isEmpty()) {
                return false;
            }
        }
        return !rule.fields().isEmpty();
    }

    /** Adds the rule, and returns the name of its constant, {@code null} where the rule is wrong. */
    private @Nullable String addConstant() {
        String problem = ProblemWriter.constant(rule.problem());
        String name = problem.startsWith(PREFIX) ? problem.substring(PREFIX.length()) : problem;
        String type = guard.name(RuntimeTypes.UNIQUE_RULE);
        if (isSound()) {
            return guard.constraint(name, type, rule(type));
        }
        guard.brokenConstant(name, type);
        return null;
    }

    private String rule(String type) {
        List<String> jsonNames = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (String field : rule.fields()) {
            jsonNames.add(resource.member(field).orElseThrow().jsonName());
            columns.add(column(field));
        }
        List<String> scope = new ArrayList<>();
        for (String name : rule.scope()) {
            scope.add(
                    resource.table().isEmpty()
                            ? column(name)
                            : resource.storage().column(name));
        }
        RuleCode code = new RuleCode(type)
                .argument(guard.problem(rule.problem()))
                .argument(guard.name(Disclosure.class) + "." + rule.disclosure().name())
                .strings(rule.fields())
                .callWith("withJsonNames", renamed(jsonNames))
                .callWith("withColumns", renamed(columns))
                .callWith("withScope", scope)
                .callWith("withConstraintNames", rule.constraintNames())
                .callWith("withWhere", rule.where().isEmpty() ? List.of() : List.of(rule.where()));
        return (rule.ignoreCase() ? code.call("ignoringCase", "") : code).build();
    }

    /** The names, or none where they are those of Java. */
    private List<String> renamed(List<String> names) {
        return names.equals(rule.fields()) ? List.of() : names;
    }

    /** The column of a member where it is known, else the name itself. */
    private String column(String name) {
        Member member = resource.member(name).orElse(null);
        return member == null || member.column() == null ? name : member.column();
    }
}
