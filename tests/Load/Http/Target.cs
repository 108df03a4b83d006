using System.Net;

namespace AiTalent.Load.Http;

/// <summary>Where requests go, and in whose name.</summary>
internal sealed record Target(IPEndPoint Server, string Token);
