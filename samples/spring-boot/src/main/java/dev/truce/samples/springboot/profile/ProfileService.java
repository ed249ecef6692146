package dev.truce.samples.springboot.profile;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.samples.springboot.web.MissingException;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@RequiredArgsConstructor
class ProfileService {
    private final ProfileRepository profiles;

    @Transactional(readOnly = true)
    Profile get(String username) {
        return profiles.findById(username).orElseThrow(() -> new MissingException("profile"));
    }

    Profile create(String username, ProfileRequest request, IfNoneMatch ifNoneMatch) {
        ProfileGuard.checkAbsent(ifNoneMatch, profiles.existsById(username));
        return profiles.save(new Profile(username, request.displayName()));
    }

    /** A profile that does not exist has no tag: the preconditions fail, so that a PUT to nowhere is not answered 404. */
    Profile replace(String username, ProfileRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        Optional<Profile> profile = profiles.findById(username);
        EntityTag current = profile.map(ProfileGuard::etag).orElse(null);
        ProfileGuard.VERSION.checkNoneMatch(ifNoneMatch, current);
        ProfileGuard.VERSION.require(ifMatch, current);
        profile.orElseThrow().setDisplayName(request.displayName());
        return profile.orElseThrow();
    }
}
