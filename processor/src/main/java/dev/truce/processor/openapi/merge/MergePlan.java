package dev.truce.processor.openapi.merge;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.openapi.Addition;
import dev.truce.processor.openapi.OpenApiFragment;
import dev.truce.processor.openapi.document.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The additions to a document and the messages about it. The planners fill it, and the splicer reads it. */
final class MergePlan {

    private final List<Addition> additions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> needed = new LinkedHashSet<>();

    private MergePlan() {}

    /** The additions of the fragment. */
    static MergePlan of(OpenApiFragment fragment, SourceDocument document) throws UnusableDocumentException {
        ComponentPlanner components = new ComponentPlanner(document, fragment.components());
        components.check();
        MergePlan plan = new MergePlan();
        OperationPlanner operations = new OperationPlanner(document, components, plan);
        fragment.operations().forEach(operations::plan);
        operations.reportUnknown();
        components.plan(plan.needed, plan);
        return plan;
    }

    void add(Addition addition) {
        additions.add(addition);
    }

    void find(Finding finding) {
        findings.add(finding);
    }

    /** A reference to a component of the fragment, which the document needs from now on. */
    Mapping reference(ComponentNames names, String section, String name) {
        needed.add(Mapping.pointer(section, name));
        return new Mapping().put("$ref", names.pointer(section, name));
    }

    List<Addition> additions() {
        return additions;
    }

    Findings findings() {
        return Findings.of(findings);
    }
}
