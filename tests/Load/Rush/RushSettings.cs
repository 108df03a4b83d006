namespace AiTalent.Load.Rush;

/// <param name="Enrolments">Number counted for each figure of the platform and of the empty endpoint.</param>
/// <param name="PeerEnrolments">Number counted for each figure of a peer, which is slower.</param>
/// <param name="Runs">Number of course runs in the distributed figures.</param>
internal sealed record RushSettings(int Enrolments, int PeerEnrolments, int Runs, int InFlight)
{
    public int WarmUp => Math.Min(5_000, Enrolments / 2);

    public int PeerWarmUp => Math.Min(500, PeerEnrolments / 4);

    public static RushSettings From(Options options) => new(
        options.Number("enrolments", 40_000), options.Number("peer-enrolments", 4_000), options.Number("runs", 1_000), options.Number("in-flight", 256));
}
