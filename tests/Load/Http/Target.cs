using System.Net;

namespace AiTalent.Load.Http;

/// <summary>Represents the server that receives the requests, and the token to use.</summary>
internal sealed record Target(IPEndPoint Server, string Token);
