package dev.truce.processor.read.storage;

import dev.truce.processor.read.source.Accessors;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Jpa;
import dev.truce.processor.read.source.MemberReader;
import dev.truce.runtime.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The columns of a member whose class JPA embeds, such as a key of several columns. */
final class EmbeddedColumns {
    private EmbeddedColumns() {}

    /** The embedded class of a member; {@code null} where it is none. */
    static @Nullable TypeElement embeddable(Declaration member) {
        if (!(member.type() instanceof DeclaredType declared)) {
            return null;
        }
        TypeElement type = (TypeElement) declared.asElement();
        boolean isEmbedded = member.hasJpa("EmbeddedId") || member.hasJpa("Embedded");
        return isEmbedded || Jpa.has(type, "Embeddable") ? type : null;
    }

    /** A column for each field, in source order, by the names that the member overrides, or the field, or its own name. */
    static List<String> of(TypeElement embeddable, Declaration member) {
        Map<String, String> overrides = overrides(member);
        List<String> columns = new ArrayList<>();
        for (TypeElement owner : MemberReader.lineage(embeddable)) {
            for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                String name = field.getSimpleName().toString();
                if (!field.getModifiers().contains(Modifier.STATIC)) {
                    String declared = overrides.getOrDefault(name, Jpa.column(declaredBy(field, owner)));
                    columns.add(declared == null ? Words.snake(name) : declared);
                }
            }
        }
        return columns;
    }

    private static List<Element> declaredBy(VariableElement field, TypeElement owner) {
        Element accessor = Accessors.of(List.of(owner)).of(field.getSimpleName().toString(), false);
        return accessor == null ? List.of(field) : List.of(field, accessor);
    }

    private static Map<String, String> overrides(Declaration member) {
        Map<String, String> overrides = new LinkedHashMap<>();
        for (Declaration.Site site : member.sites()) {
            for (AnnotationView view : Jpa.all(site.element(), "AttributeOverride", site.location())) {
                AnnotationView column = view.annotation("column");
                if (column != null && !column.string("name").isEmpty()) {
                    overrides.put(view.string("name"), column.string("name"));
                }
            }
        }
        return overrides;
    }
}
