package dev.truce.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.truce.Disclosure;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.MissingReferenceRule;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.model.VersionRule;
import dev.truce.runtime.vocabulary.ProblemText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The problem types of a resource that no annotation overrides. The runtime has their texts; the enum refers to them. */
final class StandardProblems {
    private final String base;
    private final String resource;
    private final Map<ProblemSpec, CodeBlock> code = new HashMap<>();

    /**
     * The standard problem types of a resource.
     *
     * @param base the prefix of every problem's {@code type}
     */
    StandardProblems(Resource resource, String base) {
        this.base = base;
        this.resource = resource.name();
        resource.uniques().forEach(this::add);
        if (resource.version() != null) {
            add(resource.version());
        }
        if (resource.lifecycle() != null) {
            add(resource.lifecycle());
        }
        for (ReferenceRule rule : resource.references()) {
            ProblemText text = ProblemText.referenced(this.resource, rule.referrer());
            add(rule.problem(), text, call("referencedBy", List.of(rule.referrer())));
        }
        for (MissingReferenceRule rule : resource.parents()) {
            ProblemText text = ProblemText.missingReference(this.resource, rule.parent());
            add(rule.problem(), text, call("missing", List.of(rule.parent())));
        }
    }

    /** Returns the expression for a problem type, {@code null} if an annotation overrides its texts. */
    @Nullable
    CodeBlock code(ProblemSpec problem) {
        return code.get(problem);
    }

    private void add(UniqueRule rule) {
        if (rule.disclosure() == Disclosure.HIDDEN) {
            ProblemText text = ProblemText.hiddenDuplicate(resource, rule.fields(), "");
            add(rule.problem(), text, call("hiddenDuplicate", rule.fields()));
        } else {
            ProblemText text = ProblemText.duplicate(resource, rule.fields());
            add(rule.problem(), text, call("duplicate", rule.fields()));
        }
    }

    private void add(VersionRule rule) {
        add(rule.preconditionFailed(), ProblemText.preconditionFailed(resource));
        add(rule.stale(), ProblemText.stale(resource));
        add(rule.preconditionRequired(), ProblemText.preconditionRequired(resource));
    }

    private void add(Lifecycle lifecycle) {
        add(lifecycle.illegalTransition(), ProblemText.illegalTransition(resource));
        if (lifecycle.notDeletable() != null) {
            add(lifecycle.notDeletable(), ProblemText.notDeletable(resource));
        }
    }

    private void add(ProblemSpec problem, ProblemText text, CodeBlock expression) {
        if (problem.equals(ProblemSpec.standard(base + "/" + resource, text))) {
            code.put(problem, expression);
        }
    }

    private void add(ProblemSpec problem, ProblemText text) {
        add(
                problem,
                text,
                CodeBlock.of("$T.$L", TypeNames.STANDARD_PROBLEM, text.kind().name()));
    }

    private static CodeBlock call(String method, List<String> names) {
        return CodeBlock.of("$T.$L($L)", TypeNames.STANDARD_PROBLEM, method, Sources.strings(names));
    }
}
