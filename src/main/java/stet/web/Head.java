package stet.web;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Request;

/** HEAD, which the framework answers by what answers GET: with all that it does, and nothing of what it shows. */
public final class Head {
    private Head() {}

    /** 405 where showing something is an act, and to be done by GET alone. */
    public static void refuse(Request request) {
        if (request.getMethod().equals("HEAD")) throw new NotAllowedException("GET");
    }
}
