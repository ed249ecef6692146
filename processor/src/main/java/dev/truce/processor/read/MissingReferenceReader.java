package dev.truce.processor.read;

import dev.truce.processor.model.Member;
import dev.truce.processor.model.MissingReferenceRule;
import dev.truce.processor.model.TypeRef.Shape;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Declaration;
import dev.truce.runtime.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads {@code @References} on the members that hold a foreign key. */
final class MissingReferenceReader {
    private static final String REFERENCES = "dev.truce.References";
    /** Suffixes in a member's name that follow the name of the resource it refers to. */
    private static final Pattern KEY = Pattern.compile("(?<=.)_?(?:Id|ID|_id)$");

    private MissingReferenceReader() {}

    static List<MissingReferenceRule> read(List<Declaration> members, Problems problems) {
        List<MissingReferenceRule> rules = new ArrayList<>();
        for (Declaration member : members) {
            for (AnnotationView view : member.annotations(REFERENCES)) {
                rules.add(rule(member, view, problems));
            }
        }
        return rules;
    }

    private static MissingReferenceRule rule(Declaration declaration, AnnotationView view, Problems problems) {
        Member member = declaration.member();
        boolean isToOne = declaration.hasJpa("ManyToOne") || declaration.hasJpa("OneToOne");
        TypeElement written = element(view.type("value"));
        TypeElement parent = written == null && isToOne ? element(declaration.type()) : written;
        String name = view.string("name");
        if (name.isEmpty()) {
            name = Words.kebab(KEY.matcher(member.name()).replaceFirst(""));
        }
        String table = view.string("table");
        if (table.isEmpty() && parent != null) {
            table = ResourceNames.table(parent);
        }
        return new MissingReferenceRule(
                member.name(),
                member.jsonName(),
                column(member, isToOne),
                name,
                table,
                member.type().shape() == Shape.COLLECTION || member.type().shape() == Shape.MAP,
                view.strings("constraint"),
                problems.missingReference(name, view),
                "missing" + Words.capitalize(Words.camel(name)),
                view.location());
    }

    private static String column(Member member, boolean isToOne) {
        return member.column() == null ? Words.snake(member.name()) + (isToOne ? "_id" : "") : member.column();
    }

    private static @Nullable TypeElement element(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    }
}
