using System.Net;

namespace AiTalent.Load.Flood;

/// <summary>One kind of attack by anonymous clients.</summary>
internal interface IFlood
{
    string Name { get; }

    /// <summary>Attacks until it is over, and closes what it opened.</summary>
    Task RunAsync(IPEndPoint server, FloodTally tally, CancellationToken over);
}
