package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.permission.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may do what to a channel, and why not. */
final class ChannelRules {
    private ChannelRules() {}

    static Permission mayRegister(Actor actor) {
        return Permission.when(
                        actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER),
                        "Kanal didaftarkan oleh petugas humas instansi yang bersangkutan.")
                .and(actor.unit() != null, "Token Anda tidak menyebut instansi. Masuklah dengan akun instansi.");
    }

    static Permission mayVerify(Actor actor, Channel channel) {
        return Permission.when(
                        actor.has(Role.DISSEMINATION_OFFICER), "Kanal diverifikasi oleh petugas diseminasi Kominfo.")
                .and(
                        !actor.subject().equals(channel.registeredBy),
                        "Pendaftar kanal tidak dapat memverifikasi kanalnya sendiri.")
                .and(!actor.speaksFor(channel.unitId), "Kanal diverifikasi oleh orang dari instansi lain.")
                .inState(
                        channel.status == ChannelStatus.REGISTERED,
                        "Hanya kanal berstatus terdaftar yang dapat diverifikasi.");
    }

    /** Looking for the token decides by what is there, not by who asks: the unit itself may ask for it. */
    static Permission mayProve(Actor actor, Channel channel) {
        boolean isOwn = actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER) && actor.speaksFor(channel.unitId);
        return Permission.when(
                        isOwn || actor.has(Role.DISSEMINATION_OFFICER),
                        "Pembuktian diminta oleh instansi pemilik kanal atau petugas diseminasi Kominfo.")
                .inState(
                        channel.family == ChannelFamily.WEBSITE && channel.url != null,
                        "Hanya situs web yang dapat dibuktikan sendiri; kanal lain diverifikasi petugas.")
                .inState(
                        channel.status == ChannelStatus.REGISTERED || channel.status == ChannelStatus.VERIFIED,
                        "Kanal ini tidak aktif lagi.");
    }

    static Permission mayMeasure(Actor actor, Channel channel) {
        return Permission.when(
                        actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER) && actor.speaksFor(channel.unitId),
                        "Jumlah khalayak dicatat oleh petugas humas instansi pemilik kanal.")
                .inState(
                        channel.status == ChannelStatus.REGISTERED || channel.status == ChannelStatus.VERIFIED,
                        "Kanal ini tidak aktif lagi.");
    }

    static Permission mayDeactivate(Actor actor, Channel channel) {
        boolean own = actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER) && actor.speaksFor(channel.unitId);
        return Permission.when(
                        own || actor.has(Role.DISSEMINATION_OFFICER),
                        "Kanal dinonaktifkan oleh instansi pemiliknya atau petugas diseminasi Kominfo.")
                .inState(channel.status.next().contains(ChannelStatus.INACTIVE), "Kanal ini sudah tidak aktif.");
    }

    static Permission mayRevoke(Actor actor, Channel channel) {
        return Permission.when(actor.has(Role.DISSEMINATION_OFFICER), "Kanal dicabut oleh petugas diseminasi Kominfo.")
                .and(
                        !actor.subject().equals(channel.registeredBy),
                        "Pendaftar kanal tidak dapat mencabut kanalnya sendiri.")
                .inState(channel.status.next().contains(ChannelStatus.REVOKED), "Kanal ini sudah dicabut.");
    }

    static List<String> allowedActions(Actor actor, Channel channel) {
        Map<String, Permission> asked = new LinkedHashMap<>();
        asked.put("verify", mayVerify(actor, channel));
        asked.put("prove", mayProve(actor, channel));
        asked.put("record-audience", mayMeasure(actor, channel));
        asked.put("deactivate", mayDeactivate(actor, channel));
        asked.put("revoke", mayRevoke(actor, channel));
        return Permission.verbs(asked);
    }
}
