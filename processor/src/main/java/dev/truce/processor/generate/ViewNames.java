package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import dev.truce.runtime.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The names in a lifecycle's views: all distinct, and none hides a name that the file uses. */
final class ViewNames {
    /** The methods without parameters that every object has. */
    private static final Set<String> OF_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Parameters and variables besides the resource. */
    private static final Set<String> OF_METHODS = Set.of("copy", "current", "next", "view");

    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, String> methods = new LinkedHashMap<>();
    private final String instance;
    private final String resource;
    private final String version;

    ViewNames(Resource owner, Lifecycle lifecycle, ClassName view) {
        Set<String> types = new HashSet<>(Set.of("r", "function", "generated", "nullable"));
        GenerationContext.JAVA_LANG.forEach(name -> types.add(lowerCase(name)));
        types.add(lowerCase(view.simpleName()));
        owner.type().simpleNames().forEach(name -> types.add(lowerCase(name)));
        if (lifecycle.enumType() != null) {
            lifecycle.enumType().simpleNames().forEach(name -> types.add(lowerCase(name)));
        }
        Set<String> parameters = new HashSet<>(Set.of("view"));
        for (State state : lifecycle.states()) {
            String name = free(upperCamel(state.name()), "State", types);
            this.types.put(state.name(), name);
            this.parameters.put(state.name(), free(Names.identifier(Names.decapitalized(name)), "_", parameters));
        }
        Set<String> methods = new HashSet<>(OF_OBJECT);
        for (Transition transition : lifecycle.transitions()) {
            String wish = Names.identifier(transition.method());
            String name = OF_OBJECT.contains(wish) ? wish + owner.type().simpleName() : wish;
            methods.add(name);
            this.methods.putIfAbsent(transition.name(), name);
        }
        String parameter = Names.parameter(owner.type());
        this.instance = OF_METHODS.contains(parameter) ? "resource" : parameter;
        this.resource = firstFree(methods, parameter, "resource", "theResource");
        methods.add(resource);
        this.version = firstFree(methods, "version", "versionRead", "theVersionRead");
    }

    /** The type of a state's view. */
    String type(State state) {
        return types.getOrDefault(state.name(), "");
    }

    /** The parameter for the function of a state. */
    String parameter(State state) {
        return parameters.getOrDefault(state.name(), "");
    }

    /** The method of a transition. */
    String method(Transition transition) {
        return methods.getOrDefault(transition.name(), "");
    }

    /** The parameter, and the field, for the resource. */
    String instance() {
        return instance;
    }

    /** The method that returns the resource. */
    String resource() {
        return resource;
    }

    /** The method that returns the version with which the resource was read. */
    String version() {
        return version;
    }

    private static String firstFree(Set<String> taken, String... wishes) {
        return Stream.of(wishes)
                .filter(wish -> !taken.contains(wish))
                .findFirst()
                .orElse(wishes[0] + "_");
    }

    /** Names that differ only in case would be one file on many disks. */
    private static String free(String wish, String suffix, Set<String> taken) {
        String name = wish;
        while (!taken.add(lowerCase(name))) {
            name += suffix;
        }
        return name;
    }

    /** Converts {@code IN_TRANSIT}, {@code inTransit} and {@code InTransit} to {@code InTransit}. */
    static String upperCamel(String constant) {
        List<String> words = new ArrayList<>();
        boolean isUpperCase = constant.equals(constant.toUpperCase(Locale.ROOT));
        for (String word : constant.split("_", -1)) {
            words.add(Words.capitalize(isUpperCase ? word.toLowerCase(Locale.ROOT) : word));
        }
        String name = String.join("", words);
        return Names.identifier(name.isEmpty() ? constant : name);
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
