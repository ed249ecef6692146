package dev.truce.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class by its names.
 *
 * @param packageName the package; empty for the unnamed one
 * @param simpleNames the simple names from the outermost class to this one
 */
public record ClassRef(String packageName, List<String> simpleNames) implements Comparable<ClassRef> {

    public ClassRef {
        simpleNames = List.copyOf(simpleNames);
    }

    /** The name as sources write it: {@code shop.Shop.Order}. */
    public String qualifiedName() {
        return joined(".");
    }

    /** The name as class files write it: {@code shop.Shop$Order}. */
    public String binaryName() {
        return joined("$");
    }

    /** The last simple name: {@code Order}. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /**
     * The generated class that checks the rules of this resource, such as {@code shop.Shop_OrderGuard}. Generated
     * classes are top-level.
     */
    public ClassRef guard() {
        return companion("Guard");
    }

    /** The enum of the problem types of this resource. */
    public ClassRef problem() {
        return companion("Problem");
    }

    /** The view of this resource in each state. */
    public ClassRef lifecycle() {
        return companion("Lifecycle");
    }

    /** The class that describes this representation to integrations. */
    public ClassRef representation() {
        return companion("Representation");
    }

    private ClassRef companion(String suffix) {
        return new ClassRef(packageName, List.of(String.join("_", simpleNames) + suffix));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClassRef ref
                && simpleNames.equals(ref.simpleNames)
                && packageName.equals(ref.packageName);
    }

    @Override
    public int hashCode() {
        return 31 * packageName.hashCode() + simpleNames.hashCode();
    }

    private String joined(String separator) {
        String name = isNested() ? String.join(separator, simpleNames) : simpleName();
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    private boolean isNested() {
        return simpleNames.size() > 1;
    }

    /** Compares by the qualified name, without building it for classes of the same package. */
    @Override
    public int compareTo(ClassRef other) {
        return isNested() || other.isNested() || !packageName.equals(other.packageName)
                ? qualifiedName().compareTo(other.qualifiedName())
                : simpleName().compareTo(other.simpleName());
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
