package hr.mentoring.demo;

import java.net.http.HttpClient;

/** Makes HTTP clients that end a connection before the server does. */
final class Http {

    static {
        // A server ends a connection that nobody used for half a minute; a request that meets this end is lost.
        System.setProperty("jdk.httpclient.keepalive.timeout", "15");
    }

    private Http() {}

    static HttpClient.Builder client() {
        return HttpClient.newBuilder();
    }
}
