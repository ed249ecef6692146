package dev.truce.processor.read.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The types that the module of a package can see and that code in the package may name. */
public final class Visibility {
    private static final String RUNTIME = "dev.truce.runtime.ProblemType";

    private final Elements elements;
    private final @Nullable ModuleElement module;
    private final String packageName;

    private final Map<String, Boolean> seen = new HashMap<>();

    public Visibility(Elements elements, @Nullable ModuleElement module, String packageName) {
        this.elements = elements;
        this.module = module;
        this.packageName = packageName;
    }

    /** Whether generated code can say that it is generated. */
    public boolean seesGenerated() {
        return sees("javax.annotation.processing.Generated");
    }

    /** Whether generated code can say what may be {@code null}. */
    public boolean seesNullable() {
        return sees("org.jspecify.annotations.Nullable");
    }

    /** Whether generated code can use the runtime. */
    public boolean seesRuntime() {
        return sees(RUNTIME);
    }

    /** The name of the module; empty for the unnamed one. */
    public String moduleName() {
        return module == null ? "" : module.getQualifiedName().toString();
    }

    /** Whether the package has a class of its own with one of these simple names, which then hides {@code java.lang}'s. */
    public boolean hidesAny(Collection<String> simpleNames) {
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        for (String name : simpleNames) {
            if (sees(prefix + name)) {
                return true;
            }
        }
        return false;
    }

    private boolean sees(String type) {
        Boolean known = seen.get(type);
        if (known == null) {
            TypeElement found = module == null ? elements.getTypeElement(type) : elements.getTypeElement(module, type);
            known = found != null;
            seen.put(type, known);
        }
        return known;
    }
}
