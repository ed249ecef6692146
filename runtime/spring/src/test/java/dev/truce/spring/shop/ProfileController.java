package dev.truce.spring.shop;

import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The endpoints of profiles. */
@RestController
public class ProfileController {

    private final ProfileRepository profiles;
    private final Races races;

    public ProfileController(ProfileRepository profiles, Races races) {
        this.profiles = profiles;
        this.races = races;
    }

    @GetMapping("/profiles/{username}")
    @Guarded(Profile.class)
    Profile read(@PathVariable String username) {
        return profiles.findById(username).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PutMapping("/profiles/{username}")
    @Guarded(value = Profile.class, operation = Operation.UPSERT)
    @Transactional
    public Profile put(
            @PathVariable String username, @RequestBody String displayName, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        Profile profile = profiles.findById(username).orElse(null);
        races.run();
        if (profile == null) {
            if (!ifNoneMatch.isAny()) {
                ProfileGuard.VERSION.require(ifMatch, (EntityTag) null);
            }
            return profiles.saveAndFlush(new Profile(username, displayName));
        }
        ProfileGuard.checkNoneMatch(ifNoneMatch, profile.getVersion());
        ProfileGuard.requireVersion(ifMatch, profile.getVersion());
        profile.setDisplayName(displayName);
        return profiles.saveAndFlush(profile);
    }
}
