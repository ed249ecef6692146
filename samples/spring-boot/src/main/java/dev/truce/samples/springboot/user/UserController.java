package dev.truce.samples.springboot.user;

import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import jakarta.validation.Valid;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/users")
@RequiredArgsConstructor
class UserController {
    private final UserService users;
    private final UserMapper mapper;

    @PostMapping
    @Guarded(User.class)
    ResponseEntity<UserResponse> create(@Valid @RequestBody UserRequest request, UriComponentsBuilder uri) {
        UserResponse user = mapper.toResponse(users.create(request));
        return ResponseEntity.created(uri.path("/users/{id}").build(user.id())).body(user);
    }

    @GetMapping("/{id}")
    @Guarded(User.class)
    UserResponse read(@PathVariable UUID id) {
        return mapper.toResponse(users.get(id));
    }

    @PutMapping("/{id}")
    @Guarded(User.class)
    UserResponse update(
            @PathVariable UUID id, @Valid @RequestBody UserRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        return mapper.toResponse(users.update(id, request, ifMatch, ifNoneMatch));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Guarded(User.class)
    void delete(@PathVariable UUID id, IfMatch ifMatch) {
        users.delete(id, ifMatch);
    }

    @PostMapping("/{id}/subscriptions")
    @Guarded(value = User.class, operation = Operation.NONE)
    ResponseEntity<SubscriptionResponse> subscribe(@PathVariable UUID id, UriComponentsBuilder uri) {
        UUID subscription = users.subscribe(id).getId();
        return ResponseEntity.created(
                        uri.path("/users/{id}/subscriptions/{subscription}").build(id, subscription))
                .body(new SubscriptionResponse(subscription));
    }
}
