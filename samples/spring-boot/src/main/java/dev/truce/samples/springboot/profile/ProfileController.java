package dev.truce.samples.springboot.profile;

import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/profiles")
@RequiredArgsConstructor
class ProfileController {
    private final ProfileService profiles;
    private final ProfileMapper mapper;

    @GetMapping("/{username}")
    @Guarded(Profile.class)
    ProfileResponse read(@PathVariable String username) {
        return mapper.toResponse(profiles.get(username));
    }

    @PutMapping("/{username}")
    @Guarded(value = Profile.class, operation = Operation.UPSERT)
    ResponseEntity<ProfileResponse> put(
            @PathVariable String username,
            @Valid @RequestBody ProfileRequest request,
            IfMatch ifMatch,
            IfNoneMatch ifNoneMatch,
            UriComponentsBuilder uri) {
        if (ifMatch.isAbsent() && ifNoneMatch.isAny()) {
            ProfileResponse created = mapper.toResponse(profiles.create(username, request, ifNoneMatch));
            return ResponseEntity.created(uri.path("/profiles/{username}").build(username))
                    .body(created);
        }
        return ResponseEntity.ok(mapper.toResponse(profiles.replace(username, request, ifMatch, ifNoneMatch)));
    }
}
