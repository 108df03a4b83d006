using System.Net;

namespace AiTalent.Load.Flood;

/// <summary>Represents one kind of attack by anonymous clients.</summary>
internal interface IFlood
{
    string Name { get; }

    /// <summary>Attacks until cancelled, and closes what it opened.</summary>
    Task RunAsync(IPEndPoint server, FloodTally tally, CancellationToken over);
}
