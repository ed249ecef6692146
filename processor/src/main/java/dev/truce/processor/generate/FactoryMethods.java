package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.truce.processor.model.MissingReferenceRule;
import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.model.RefusalRule;
import dev.truce.runtime.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;

/** The factories of conflicts that no check finds: references in both directions, and the service's own refusals. */
final class FactoryMethods {
    private FactoryMethods() {}

    static void addTo(Guard guard, ReferenceRule reference) {
        CodeBlock rule = new RuleCode(TypeNames.REFERENCE_RULE)
                .argument(guard.problem(reference.problem()))
                .arguments(List.of(reference.referrer()))
                .callWith("withTable", reference.table().isEmpty() ? List.of() : List.of(reference.table()))
                .callWith("withConstraintNames", reference.constraintNames())
                .build();
        String constant = guard.constraint(ProblemWriter.constant(reference.problem()), TypeNames.REFERENCE_RULE, rule);
        guard.add(Guard.method(reference.method())
                .addJavadoc(
                        "Returns the conflict of deleting the $L while $L refers to it.\n",
                        Javadoc.words(guard.resource().name()),
                        Javadoc.escaped(Words.withArticle(reference.referrer())))
                .returns(TypeNames.REFERENCED)
                .addStatement("return $L.referenced()", constant)
                .build());
    }

    static void addTo(Guard guard, MissingReferenceRule reference) {
        String member = reference.member();
        CodeBlock rule = new RuleCode(TypeNames.MISSING_REFERENCE_RULE)
                .argument(guard.problem(reference.problem()))
                .arguments(List.of(member))
                .callWith(
                        "withJsonName", reference.jsonName().equals(member) ? List.of() : List.of(reference.jsonName()))
                .callWith("withColumn", reference.column().equals(member) ? List.of() : List.of(reference.column()))
                .callWith("withParentTable", reference.table().isEmpty() ? List.of() : List.of(reference.table()))
                .callWith("withConstraintNames", reference.constraintNames())
                .build();
        String constant =
                guard.constraint(ProblemWriter.constant(reference.problem()), TypeNames.MISSING_REFERENCE_RULE, rule);
        guard.add(Guard.method(reference.method())
                .addJavadoc(
                        "Returns the conflict of a $L that refers to a $L which does not exist.\n",
                        Javadoc.words(guard.resource().name()),
                        Javadoc.words(reference.parent()))
                .returns(TypeNames.MISSING_REFERENCE)
                .addStatement("return $L.missing()", constant)
                .build());
    }

    static void addTo(Guard guard, RefusalRule refusal) {
        CodeBlock rule = new RuleCode(TypeNames.REFUSAL_RULE)
                .argument(guard.problem(refusal.problem()))
                .arguments(refusal.members())
                .build();
        String constant = guard.constant(ProblemWriter.constant(refusal.problem()), TypeNames.REFUSAL_RULE, rule);
        MethodSpec.Builder method = Guard.method(refusal.method())
                .addJavadoc(
                        "Returns the conflict $L: $L.\n",
                        Javadoc.escaped(refusal.problem().code()),
                        Javadoc.escaped(refusal.problem().title()))
                .returns(TypeNames.REFUSED);
        FreeNames names = new FreeNames();
        names.next(constant);
        List<CodeBlock> arguments = new ArrayList<>();
        for (String member : refusal.members()) {
            String parameter = names.next(Names.camelCase(member));
            method.addParameter(guard.nullable(ClassName.OBJECT, parameter));
            arguments.add(CodeBlock.of("$L", parameter));
        }
        guard.add(method.addStatement("return $L.refused($L)", constant, Sources.arguments(arguments))
                .build());
    }
}
