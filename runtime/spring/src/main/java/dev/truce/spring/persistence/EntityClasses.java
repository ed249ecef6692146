package dev.truce.spring.persistence;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.ResourceContract;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** The classes that persistence libraries know by name. Nothing is looked up by reflection where the class is a resource itself. */
final class EntityClasses {

    private final Contracts contracts;

    EntityClasses(Contracts contracts) {
        this.contracts = contracts;
    }

    @Nullable
    Class<?> byName(@Nullable String name) {
        if (name == null) {
            return null;
        }
        for (ResourceContract<?> contract : contracts.all()) {
            if (contract.type().getName().equals(name)) {
                return contract.type();
            }
        }
        try {
            return ClassUtils.forName(name, contracts.getClass().getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }
}
