package dev.truce.processor.read.source;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The visibility of each package of a compilation. It is the same for all classes of a package and computed once. */
public final class Visibilities {
    private final Elements elements;
    private final Map<String, Visibility> byPackage = new HashMap<>();

    /** Creates the visibilities of one compilation's packages. */
    public Visibilities(Elements elements) {
        this.elements = elements;
    }

    /** Returns the visibility of code in the package of a class. */
    public Visibility of(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        String packageName = Enclosing.packageOf(type).getQualifiedName().toString();
        String key = (module == null ? "" : module.getQualifiedName()) + "/" + packageName;
        Visibility visibility = byPackage.get(key);
        if (visibility == null) {
            visibility = new Visibility(elements, module, packageName);
            byPackage.put(key, visibility);
        }
        return visibility;
    }
}
