package dev.truce.processor.read;

import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.read.source.Accessors;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Enclosing;
import dev.truce.processor.read.source.Jackson;
import dev.truce.processor.read.source.Jpa;
import dev.truce.processor.read.source.Locations;
import dev.truce.processor.read.source.Lombok;
import dev.truce.processor.read.source.MemberReader;
import dev.truce.processor.read.source.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the members of a class that certainly are in its JSON, by the rules that Jackson and JSON-B share. */
final class ShownMembers {
    private static final String JACKSON = Jackson.CLASSIC + "annotation.";

    /** Annotations that keep a member out of JSON, or put something else in its place. */
    private static final Set<String> HIDING = Set.of(
            JACKSON + "JsonBackReference",
            JACKSON + "JsonIdentityReference",
            Jackson.CLASSIC + "databind.annotation.JsonSerialize",
            Jackson.CURRENT + "databind.annotation.JsonSerialize",
            "jakarta.json.bind.annotation.JsonbTransient",
            "jakarta.json.bind.annotation.JsonbTypeAdapter",
            "jakarta.json.bind.annotation.JsonbTypeSerializer",
            "jakarta.xml.bind.annotation.XmlTransient",
            "javax.xml.bind.annotation.XmlTransient");

    /** Annotations that put a member into JSON that nothing else makes visible. */
    private static final Set<String> SHOWING = Set.of(
            JACKSON + "JsonProperty",
            JACKSON + "JsonManagedReference",
            JACKSON + "JsonUnwrapped",
            "jakarta.json.bind.annotation.JsonbProperty");

    private final Reading reading;
    private final MemberReader members;

    ShownMembers(Reading reading) {
        this.reading = reading;
        this.members = new MemberReader(reading);
    }

    /**
     * A member in JSON.
     *
     * @param name the Java name
     * @param type its type, as seen from the class
     * @param isKey whether JPA or Spring Data identifies the object by it
     * @param location where it is declared
     */
    record Shown(String name, TypeMirror type, boolean isKey, SourceLocation location) {}

    /** Returns the members of a class that are in its JSON, its fields first, each in source order. */
    List<Shown> of(DeclaredType declared) {
        return of(declared, members.read((TypeElement) declared.asElement()));
    }

    /** Returns all members of a class, those that are not in its JSON, too. */
    List<Shown> ofAll(TypeElement type) {
        List<Shown> all = new ArrayList<>();
        for (Declaration member : members.read(type)) {
            all.add(shown((DeclaredType) type.asType(), member));
        }
        return all;
    }

    /** Returns the members of a class that are in its JSON, where its declarations have been read. */
    List<Shown> of(DeclaredType declared, List<Declaration> declarations) {
        TypeElement type = (TypeElement) declared.asElement();
        Map<String, Shown> shown = new LinkedHashMap<>();
        Set<String> hidden = ignored(type);
        for (Declaration member : declarations) {
            String name = member.member().name();
            if (isHidden(member.sites()) || hidden.contains(member.member().jsonName())) {
                hidden.add(name);
            } else if (isVisible(type, member)) {
                shown.put(name, shown(declared, member));
            }
        }
        for (ExecutableElement getter : getters(type)) {
            String name = Accessors.property(getter);
            if (!hidden.contains(name)
                    && !shown.containsKey(name)
                    && !isHidden(getter)
                    && !Jpa.has(getter, "Transient")) {
                TypeMirror returned = returned(declared, getter);
                shown.put(name, new Shown(name, returned, Jpa.has(getter, "Id"), Locations.of(getter)));
            }
        }
        return List.copyOf(shown.values());
    }

    private Shown shown(DeclaredType declared, Declaration member) {
        Element element = member.sites().get(0).element();
        TypeMirror type = member.type();
        if (!declared.getTypeArguments().isEmpty()) {
            type = element instanceof ExecutableElement method
                    ? returned(declared, method)
                    : reading.types().asMemberOf(declared, element);
        }
        return new Shown(
                member.member().name(),
                type,
                member.hasJpa("Id") || member.has("org.springframework.data.annotation.Id"),
                member.member().location());
    }

    private TypeMirror returned(DeclaredType declared, ExecutableElement method) {
        return ((ExecutableType) reading.types().asMemberOf(declared, method)).getReturnType();
    }

    /** Returns the names in {@code @JsonIgnoreProperties}. */
    private static Set<String> ignored(TypeElement type) {
        Set<String> names = new HashSet<>();
        for (TypeElement owner : MemberReader.lineage(type)) {
            AnnotationView view = Annotations.find(owner, JACKSON + "JsonIgnoreProperties");
            if (view != null) {
                names.addAll(view.strings("value"));
            }
        }
        return names;
    }

    private static boolean isHidden(List<Declaration.Site> sites) {
        for (Declaration.Site site : sites) {
            if (isHidden(site.element())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(Element element) {
        return !element.getAnnotationMirrors().isEmpty() && (Annotations.hasAny(element, HIDING) || isIgnored(element));
    }

    private static boolean isIgnored(Element element) {
        AnnotationView ignore = Annotations.find(element, JACKSON + "JsonIgnore");
        AnnotationView property = Annotations.find(element, JACKSON + "JsonProperty");
        return (ignore != null && ignore.flag("value", true))
                || (property != null && property.constant("access").equals("WRITE_ONLY"));
    }

    private static boolean isVisible(TypeElement type, Declaration member) {
        if (type.getKind() == ElementKind.RECORD) {
            return true;
        }
        for (Declaration.Site site : member.sites()) {
            Element element = site.element();
            boolean isPublic = element.getModifiers().contains(Modifier.PUBLIC);
            if (Annotations.hasAny(element, SHOWING)
                    || Lombok.hasGetter(element)
                    || (isPublic && (element.getKind() == ElementKind.FIELD || isGetter(element)))) {
                return true;
            }
        }
        return false;
    }

    private List<ExecutableElement> getters(TypeElement type) {
        List<ExecutableElement> getters = new ArrayList<>();
        List<? extends Element> candidates = type.getKind() == ElementKind.INTERFACE
                ? reading.elements().getAllMembers(type)
                : MemberReader.lineage(type).stream()
                        .flatMap(owner -> owner.getEnclosedElements().stream())
                        .toList();
        for (ExecutableElement method : ElementFilter.methodsIn(candidates)) {
            if (isGetter(method)
                    && method.getModifiers().contains(Modifier.PUBLIC)
                    && !Enclosing.type(method).getQualifiedName().contentEquals("java.lang.Object")) {
                getters.add(method);
            }
        }
        return getters;
    }

    private static boolean isGetter(Element element) {
        if (!(element instanceof ExecutableElement method)
                || !method.getParameters().isEmpty()
                || method.getReturnType().getKind() == TypeKind.VOID
                || method.getModifiers().contains(Modifier.STATIC)) {
            return false;
        }
        String name = method.getSimpleName().toString();
        return name.startsWith("get") && name.length() > 3 && !Character.isLowerCase(name.charAt(3));
    }
}
