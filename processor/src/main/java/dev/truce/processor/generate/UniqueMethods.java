package dev.truce.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.truce.Disclosure;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.UniqueRule;
import dev.truce.runtime.vocabulary.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The factory of a duplicate with the values that the client sent. The one without values is a method of the rule itself. */
final class UniqueMethods {
    private static final String PREFIX = ProblemKind.DUPLICATE + "_";

    private final Guard guard;
    private final Resource resource;
    private final UniqueRule rule;

    private UniqueMethods(Guard guard, UniqueRule rule) {
        this.guard = guard;
        this.resource = guard.resource();
        this.rule = rule;
    }

    static void addTo(Guard guard, UniqueRule rule) {
        new UniqueMethods(guard, rule).add();
    }

    private void add() {
        String constant = addConstant();
        MethodSpec.Builder method = Guard.method(rule.method())
                .addJavadoc(
                        "Returns the conflict with another $L that has the same $L.$L\n",
                        Javadoc.words(resource.name()),
                        Javadoc.escaped(String.join(" and ", rule.fields())),
                        rule.disclosure() == Disclosure.VALUE ? "" : " The values are not disclosed.")
                .returns(TypeNames.DUPLICATE);
        FreeNames names = new FreeNames();
        if (constant != null) {
            names.next(constant);
        }
        List<CodeBlock> arguments = new ArrayList<>();
        for (String field : rule.fields()) {
            String parameter = names.next(Names.identifier(field));
            method.addParameter(guard.nullable(guard.typeOf(field), parameter));
            arguments.add(CodeBlock.of("$L", parameter));
        }
        if (constant == null) {
            method.addCode(guard.broken());
        } else {
            String factory = rule.fields().size() == 1 ? "duplicate" : "duplicateOf";
            method.addStatement("return $L.$L($L)", constant, factory, Sources.arguments(arguments));
        }
        guard.add(method.build());
    }

    private boolean isSound() {
        return !rule.fields().isEmpty()
                && rule.fields().stream()
                        .allMatch(field -> resource.member(field).isPresent());
    }

    /** Adds the rule, and returns the name of its constant, {@code null} if the rule is broken. */
    private @Nullable String addConstant() {
        String problem = ProblemWriter.constant(rule.problem());
        String name = problem.startsWith(PREFIX) ? problem.substring(PREFIX.length()) : problem;
        if (isSound()) {
            return guard.constraint(name, TypeNames.UNIQUE_RULE, rule());
        }
        guard.brokenConstant(name, TypeNames.UNIQUE_RULE);
        return null;
    }

    private CodeBlock rule() {
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
        RuleCode code = new RuleCode(TypeNames.UNIQUE_RULE)
                .argument(guard.problem(rule.problem()))
                .argument(CodeBlock.of(
                        "$T.$L", Disclosure.class, rule.disclosure().name()))
                .arguments(rule.fields())
                .callWith("withJsonNames", renamed(jsonNames))
                .callWith("withColumns", renamed(columns))
                .callWith("withScope", scope)
                .callWith("withConstraintNames", rule.constraintNames())
                .callWith("withWhere", rule.where().isEmpty() ? List.of() : List.of(rule.where()));
        return (rule.ignoreCase() ? code.call("ignoringCase", CodeBlock.of("")) : code).build();
    }

    /** Returns the names, or none if they are those of Java. */
    private List<String> renamed(List<String> names) {
        return names.equals(rule.fields()) ? List.of() : names;
    }

    /** Returns the column of a member if it is known, else the name itself. */
    private String column(String name) {
        Member member = resource.member(name).orElse(null);
        return member == null || member.column() == null ? name : member.column();
    }
}
