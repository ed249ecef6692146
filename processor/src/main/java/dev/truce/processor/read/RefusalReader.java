package dev.truce.processor.read;

import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Locations;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Refusal}, on the class or on the member it is about. */
final class RefusalReader {
    private static final String REFUSAL = "dev.truce.Refusal";

    private RefusalReader() {}

    static List<RefusalRule> read(
            List<TypeElement> lineage, List<Declaration> members, Problems problems, GuardNames names) {
        List<AnnotationView> views = new ArrayList<>();
        for (TypeElement type : lineage) {
            views.addAll(Annotations.all(type, REFUSAL, Locations.of(type)));
        }
        for (Declaration member : members) {
            views.addAll(member.annotations(REFUSAL));
        }
        List<RefusalRule> rules = new ArrayList<>();
        for (AnnotationView view : views) {
            rules.add(new RefusalRule(
                    view.strings("members"),
                    problems.refused(view),
                    names.method(view.string("code")),
                    view.location()));
        }
        return rules;
    }
}
