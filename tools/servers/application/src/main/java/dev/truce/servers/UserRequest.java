package dev.truce.servers;

import dev.truce.RepresentationOf;

@RepresentationOf(User.class)
record UserRequest(String username, String email) {

    void writeTo(User user) {
        user.username = username;
        user.email = email;
    }
}
