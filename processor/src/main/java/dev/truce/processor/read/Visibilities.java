package dev.truce.processor.read;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What the packages of one compilation can see. It is the same for all classes of a package, and asked for once. */
public final class Visibilities {
    private final Elements elements;
    private final Map<String, Visibility> byPackage = new HashMap<>();

    /** Of the packages of one compilation. */
    public Visibilities(Elements elements) {
        this.elements = elements;
    }

    /** What code beside a class can see. */
    public Visibility of(TypeElement type) {
        PackageElement owner = Enclosing.packageOf(type);
        String name = owner.getEnclosingElement() + "/" + owner.getQualifiedName();
        Visibility visibility = byPackage.get(name);
        if (visibility == null) {
            visibility = new Visibility(
                    elements,
                    elements.getModuleOf(type),
                    owner.getQualifiedName().toString());
            byPackage.put(name, visibility);
        }
        return visibility;
    }
}
