package dev.truce.processor;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.diagnostic.Severity;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Resource;
import dev.truce.processor.read.ResourceReader;
import dev.truce.processor.read.source.MemberReader;
import dev.truce.processor.validate.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Tells which resources have no mistake, where others have some: what is said of these is true all the same. */
final class SoundResources {
    private final Validator validator;
    private final Elements elements;
    private final Predicate<Element> missesAnnotation;

    /** @param missesAnnotation whether an annotation of an element may not exist, so that what it says is not known */
    SoundResources(Validator validator, Elements elements, Predicate<Element> missesAnnotation) {
        this.validator = validator;
        this.elements = elements;
        this.missesAnnotation = missesAnnotation;
    }

    /**
     * Returns those of some resources that have no mistake and share no table with one that has.
     *
     * @param findings what is wrong with all together
     */
    List<Resource> among(Collection<Resource> resources, Findings findings) {
        Set<ClassRef> mistaken = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding.code().severity() == Severity.ERROR && finding.location() != null) {
                mistaken.add(finding.location().type());
            }
        }
        List<Resource> sound = new ArrayList<>();
        Set<String> tables = new TreeSet<>();
        for (Resource resource : resources) {
            if (!mistaken.contains(resource.type()) && isSound(resource)) {
                sound.add(resource);
            } else {
                tables.add(table(resource));
            }
        }
        sound.removeIf(resource -> tables.contains(table(resource)));
        return sound;
    }

    private static String table(Resource resource) {
        return resource.table().toLowerCase(Locale.ROOT);
    }

    private boolean isSound(Resource resource) {
        TypeElement type = elements.getTypeElement(resource.type().qualifiedName());
        return type != null
                && !validator.check(resource).hasErrors()
                && !ResourceReader.isIncomplete(type)
                && !ResourceReader.awaitsLombok(type)
                && MemberReader.lineage(type).stream().noneMatch(this::missesAnnotation);
    }

    private boolean missesAnnotation(TypeElement type) {
        return missesAnnotation.test(type)
                || type.getEnclosedElements().stream().anyMatch(missesAnnotation);
    }
}
