package dev.truce.spring.owners;

import dev.truce.Cache;
import dev.truce.RepresentationOf;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;

/** What the answers show of an owner. */
final class OwnerViews {

    private OwnerViews() {}

    @RepresentationOf(Owner.class)
    record Alone(String name, long version) {}

    @RepresentationOf(Owner.class)
    record WithPets(String name, List<Pet> pets, long version) {}

    @RepresentationOf(value = Owner.class, cache = Cache.ALWAYS)
    record Locked(String name, List<Pet> pets, long version) {}

    @RepresentationOf(value = Owner.class, cache = Cache.NEVER)
    record Timed(String name, long now, long version) {}

    @RepresentationOf(Owner.class)
    static class Open {

        public long version = 5;
    }

    /** Shows more than the class that it extends. */
    static final class Extended extends Open {

        public List<Pet> pets = List.of();
    }

    @RepresentationOf(Owner.class)
    @XmlRootElement
    static final class Formatted {

        public long version = 5;
    }
}
