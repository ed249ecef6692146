package dev.truce.processor.read.storage;

import dev.truce.processor.model.StateStorage;
import dev.truce.processor.model.StateStorage.Form;
import dev.truce.processor.model.StateStorage.Known;
import dev.truce.processor.model.StateStorage.Reason;
import dev.truce.processor.model.StateStorage.Unknown;
import dev.truce.processor.read.source.Accessors;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.EnumType;
import dev.truce.processor.read.source.Jpa;
import dev.truce.processor.read.source.Locations;
import dev.truce.processor.read.source.Reach;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads how a mapping stores the state of a lifecycle. */
final class StateStorageReader {
    private static final String TRANSFORMER = "org.hibernate.annotations.ColumnTransformer";
    private static final Pattern CAST = Pattern.compile(
            "\\s*(?:\\?\\s*::|cast\\s*\\(\\s*\\?\\s+as\\s)\\s*([\\w.\"]+)\\s*\\)?\\s*", Pattern.CASE_INSENSITIVE);

    private final TypeElement type;
    private final List<TypeElement> lineage;
    private final Declaration member;
    private final TypeElement states;

    StateStorageReader(TypeElement type, List<TypeElement> lineage, Declaration member, TypeElement states) {
        this.type = type;
        this.lineage = lineage;
        this.member = member;
        this.states = states;
    }

    /**
     * How the member is stored.
     *
     * @param isEntity whether JPA stores it, whose default are ordinals
     */
    StateStorage read(boolean isEntity) {
        EnumType hibernate = EnumType.of(member);
        AnnotationView converting = hibernate.converter() == null ? converting() : hibernate.converter();
        if (converting != null) {
            return new Unknown(Reason.CONVERTED, decider(converting), converting.location());
        }
        VariableElement value = Jpa.enumeratedValue(states);
        AnnotationView enumerated = find("Enumerated");
        boolean isOrdinal =
                enumerated == null ? isEntity : !enumerated.constant("value").equals("STRING");
        Form form = hibernate.form() != null ? hibernate.form() : isOrdinal ? Form.ORDINAL : Form.NAME;
        if (value != null) {
            return value(value, databaseType(Form.VALUE, hibernate));
        }
        boolean isImplied = isEntity && enumerated == null && hibernate.form() == null && !isConversionDisabled();
        return new Known(form, "", databaseType(form, hibernate), isImplied);
    }

    private StateStorage value(VariableElement field, String databaseType) {
        String name = field.getSimpleName().toString();
        Reach reach = Reach.of(type);
        ExecutableElement accessor = Accessors.of(List.of(states)).of(name, false);
        if (accessor != null && reach.calls(accessor)) {
            return new Known(Form.VALUE, accessor.getSimpleName() + "()", databaseType, false);
        }
        return reach.sees(field)
                ? new Known(Form.VALUE, name, databaseType, false)
                : new Unknown(Reason.HIDDEN, name, member.sites().get(0).location());
    }

    /** The converter of the member, by an annotation on it or on the class; {@code null} for none. */
    private @Nullable AnnotationView converting() {
        for (Declaration.Site site : member.sites()) {
            for (AnnotationView view : Jpa.all(site.element(), "Convert", site.location())) {
                if (!view.flag("disableConversion")) {
                    return view;
                }
            }
            AnnotationView transformer = Annotations.find(site.element(), TRANSFORMER, site.location());
            if (transformer != null && !isPlain(transformer.string("write"))) {
                return transformer;
            }
        }
        for (TypeElement owner : lineage) {
            for (AnnotationView view : Jpa.all(owner, "Convert", Locations.of(owner))) {
                if (view.string("attributeName").equals(member.member().name())) {
                    return view;
                }
            }
        }
        return null;
    }

    private boolean isConversionDisabled() {
        AnnotationView convert = find("Convert");
        return convert != null && convert.flag("disableConversion");
    }

    private static boolean isPlain(String write) {
        return write.isBlank()
                || write.strip().equals("?")
                || CAST.matcher(write).matches();
    }

    private static String decider(AnnotationView converting) {
        return converting.type("converter") instanceof DeclaredType converter
                ? converter.asElement().getSimpleName().toString()
                : converting.type("value") instanceof DeclaredType custom
                        ? custom.asElement().getSimpleName().toString()
                        : "@"
                                + String.valueOf(converting.location().annotation())
                                        .replaceFirst(".*\\.", "");
    }

    /**
     * Returns the type to which a parameter is cast: the mapping's own cast, the column's type, or Hibernate's name of
     * the enum type.
     */
    private String databaseType(Form form, EnumType hibernate) {
        for (Declaration.Site site : member.sites()) {
            AnnotationView transformer = Annotations.find(site.element(), TRANSFORMER, site.location());
            Matcher cast = CAST.matcher(transformer == null ? "" : transformer.string("write"));
            if (cast.matches()) {
                return cast.group(1);
            }
        }
        AnnotationView column = find("Column");
        String own = column == null ? "" : EnumType.ownType(column.string("columnDefinition"));
        if (!own.isEmpty() && form != Form.ORDINAL) {
            return own;
        }
        return hibernate.isNamed() ? states.getSimpleName().toString() : "";
    }

    private @Nullable AnnotationView find(String annotation) {
        for (Declaration.Site site : member.sites()) {
            AnnotationView view = Jpa.find(site.element(), annotation, site.location());
            if (view != null) {
                return view;
            }
        }
        return null;
    }
}
