package dev.truce.processor.openapi.merge;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.openapi.Addition;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.merge.Child.State;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which components a document gets: those that the additions refer to and that it lacks. */
final class ComponentPlanner {

    private static final String COMPONENTS = "components";

    private final SourceDocument document;
    private final Mapping fragment;
    private final Children children;
    private final ComponentNames names;

    /** The sections to which nothing can be added. */
    private final Map<String, Child> closed = new LinkedHashMap<>();

    private final Set<String> reported = new HashSet<>();

    ComponentPlanner(SourceDocument document, Mapping fragment) {
        this.document = document;
        this.fragment = fragment;
        this.children = new Children(document);
        this.names = new ComponentNames(document.tree(), fragment);
    }

    ComponentNames names() {
        return names;
    }

    /** Checks that components can be added; otherwise no operation can refer to them. */
    void check() throws UnusableDocumentException {
        if (!children.isRootOpen()) {
            throw new UnusableDocumentException(outOfReach(
                    "The document", new Child(State.OTHER, null, document.tree().root())));
        }
        Child components = children.of(document.tree().root(), COMPONENTS);
        if (!components.takesEntries()) {
            throw new UnusableDocumentException(outOfReach("'components'", components));
        }
        if (components.isMapping()) {
            for (String section : fragment.entries().keySet()) {
                Child child = children.of(components.mapping(), section);
                if (!child.takesEntries()) {
                    closed.put(section, child);
                }
            }
        }
    }

    /**
     * Whether the document has the component, or can get it with all that it refers to. Reports each section that
     * prevents it once.
     */
    boolean isAvailable(String section, String name, MergePlan plan) {
        if (closed.isEmpty()) {
            return true;
        }
        Set<String> pointers = new LinkedHashSet<>();
        names.collect(Mapping.pointer(section, name), pointers);
        boolean available = true;
        for (String pointer : pointers) {
            String needed = pointer.split("/", -1)[2];
            Child child = closed.get(needed);
            if (child != null && !names.isPresent(pointer)) {
                available = false;
                if (reported.add(needed)) {
                    plan.find(outOfReach("'" + needed + "' of 'components'", child));
                }
            }
        }
        return available;
    }

    void plan(Set<String> needed, MergePlan plan) {
        Set<String> all = new LinkedHashSet<>();
        needed.forEach(pointer -> names.collect(pointer, all));
        Mapping missing = new Mapping();
        fragment.entries().forEach((section, components) -> {
            for (String name : ((Mapping) components).entries().keySet()) {
                String pointer = Mapping.pointer(section, name);
                if (all.contains(pointer)) {
                    String renamed = last(names.pointer(section, name));
                    reportRenamed(section, name, renamed, plan);
                    if (!names.isPresent(pointer)) {
                        missing.at(section).put(renamed, names.content(pointer));
                    }
                }
            }
        });
        if (!missing.isEmpty()) {
            add(missing, plan);
        }
    }

    private void add(Mapping missing, MergePlan plan) {
        Child components = children.of(document.tree().root(), COMPONENTS);
        if (components.is(State.MISSING)) {
            plan.add(new Addition(List.of(), COMPONENTS, missing));
            return;
        }
        missing.entries().forEach((section, node) -> {
            boolean exists = components.isMapping()
                    && !children.of(components.mapping(), section).is(State.MISSING);
            if (exists) {
                List<String> path = List.of(COMPONENTS, section);
                ((Mapping) node).entries().forEach((name, component) -> plan.add(new Addition(path, name, component)));
            } else {
                plan.add(new Addition(List.of(COMPONENTS), section, node));
            }
        });
    }

    private void reportRenamed(String section, String name, String renamed, MergePlan plan) {
        if (!renamed.equals(name)) {
            org.yaml.snakeyaml.nodes.Node existing = document.tree().resolve(Mapping.pointer(section, name));
            plan.find(Finding.nowhere(
                    DiagnosticCode.OPENAPI_COMPONENT_RENAMED,
                    section + "/" + name,
                    existing == null ? document.name() : document.place(existing),
                    renamed));
        }
    }

    private Finding outOfReach(String what, Child child) {
        return Finding.nowhere(
                DiagnosticCode.OPENAPI_OUT_OF_REACH,
                what,
                document.place(child.line()),
                child.state().words());
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
