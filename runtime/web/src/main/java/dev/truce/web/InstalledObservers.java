package dev.truce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The observers that are installed by being on the class path, as services of {@link ConflictObserver}: the tests measure with one
 * which conflicts they provoke.
 */
public final class InstalledObservers {

    private InstalledObservers() {}

    /**
     * Adds the installed observers to others.
     *
     * @param others the observers that an application declares
     * @return the others in their order, then the installed ones; the others alone where none is installed
     */
    public static List<ConflictObserver> after(List<ConflictObserver> others) {
        List<ConflictObserver> all = new ArrayList<>(others);
        ServiceLoader.load(ConflictObserver.class).forEach(all::add);
        return List.copyOf(all);
    }
}
