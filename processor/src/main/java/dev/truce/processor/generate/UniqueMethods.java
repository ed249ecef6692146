package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.truce.Disclosure;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.UniqueRule;
import java.util.List;

/** The factories of duplicates, with the values that the client sent and without them. */
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

    static void addTo(GuardDraft guard) {
        for (UniqueRule rule : guard.resource().uniques()) {
            new UniqueMethods(guard, rule).add();
        }
    }

    private void add() {
        String constant = isSound() ? guard.constraint(constantName(), RuntimeTypes.UNIQUE_RULE, rule()) : null;
        Parameters parameters = new Parameters(constant);
        MethodSpec.Builder withValues = GuardDraft.method(rule.method())
                .addJavadoc(
                        "Returns the conflict with another $L of the same $L$L.\n",
                        guard.words(),
                        Sources.javadoc(String.join(" and ", rule.fields())),
                        rule.disclosure() == Disclosure.VALUE ? "" : ", which is not told")
                .returns(RuntimeTypes.DUPLICATE);
        rule.fields()
                .forEach(field -> withValues.addParameter(
                        guard.nullableParameter(typeOf(field), parameters.add(Names.identifier(field)))));
        MethodSpec.Builder withoutValues = GuardDraft.method(rule.method())
                .addJavadoc("Returns the same conflict where what the client sent is not known.\n")
                .returns(RuntimeTypes.DUPLICATE);
        if (constant == null) {
            withValues.addCode(guard.broken());
            withoutValues.addCode(guard.broken());
        } else {
            String factory = rule.fields().size() == 1 ? "duplicate" : "duplicateOf";
            withValues.addStatement("return $L.$L($L)", constant, factory, parameters.arguments());
            withoutValues.addStatement("return $L.duplicate()", constant);
        }
        guard.add(withValues);
        guard.add(withoutValues);
    }

    private boolean isSound() {
        return !rule.fields().isEmpty()
                && rule.fields().stream()
                        .allMatch(field -> resource.member(field).isPresent());
    }

    private TypeName typeOf(String field) {
        return resource.member(field).map(member -> TypeNames.of(member.type())).orElse(ClassName.OBJECT);
    }

    private String constantName() {
        String constant = ProblemWriter.constant(rule.problem());
        return constant.startsWith(PREFIX) ? constant.substring(PREFIX.length()) : constant;
    }

    private CodeBlock rule() {
        RuleCode code = new RuleCode(RuntimeTypes.UNIQUE_RULE)
                .argument(guard.problem(rule.problem()))
                .argument(CodeBlock.of(
                        "$T.$L", Disclosure.class, rule.disclosure().name()))
                .strings(rule.fields())
                .callWith(
                        "withJsonNames",
                        renamed(rule.fields().stream().map(this::jsonName).toList()))
                .callWith(
                        "withColumns",
                        renamed(rule.fields().stream().map(guard::column).toList()))
                .callWith(
                        "withScope",
                        rule.scope().stream().map(guard::storedColumn).toList())
                .callWith("withConstraintNames", rule.constraintNames())
                .callWith("withWhere", rule.where().isEmpty() ? List.of() : List.of(rule.where()));
        return (rule.ignoreCase() ? code.call("ignoringCase", CodeBlock.of("")) : code).build();
    }

    /** The names, or none where they are those of Java. */
    private List<String> renamed(List<String> names) {
        return names.equals(rule.fields()) ? List.of() : names;
    }

    private String jsonName(String field) {
        return resource.member(field).map(Member::jsonName).orElse(field);
    }
}
