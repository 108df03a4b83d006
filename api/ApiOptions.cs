using AiTalent.Api.Accounts.External;
using AiTalent.Api.LiveFeed;
using AiTalent.Api.Mail;
using AiTalent.Api.Operations.Dashboard;
using AiTalent.Api.Totals;
using AiTalent.Api.Traffic;
using AiTalent.Web.National;
using Microsoft.Extensions.Options;

namespace AiTalent.Api;

/// <summary>Settings of an api process in addition to those of the system; the section <c>AiTalent</c>.</summary>
internal sealed record ApiOptions
{
    /// <summary>The national target of the ministry.</summary>
    public NationalTarget Target { get; init; } = new();

    /// <summary>Limits of the live feed.</summary>
    public LiveFeedOptions LiveFeed { get; init; } = new();

    /// <summary>Limits on the resources of this process that clients may use at once.</summary>
    public TrafficOptions Traffic { get; init; } = new();

    /// <summary>Issuer named in access tokens; must be the same in every api process of a cluster.</summary>
    public Uri Issuer { get; init; } = new("http://localhost:5080/");

    /// <summary>
    /// Public address of the site as written in mails; null uses the address this process listens on, which works on a single machine only.
    /// </summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>Settings of outgoing mail.</summary>
    public MailOptions Mail { get; init; } = new();

    /// <summary>Settings of sign-in with external accounts.</summary>
    public ExternalSignInOptions SignIn { get; init; } = new();

    /// <summary>Settings of the silo dashboard.</summary>
    public OperatorDashboardOptions Dashboard { get; init; } = new();

    /// <summary>Maximum size of a request body in bytes, 10,000 to 100,000,000. Default: 4,000,000.</summary>
    public long MaxRequestBody { get; init; } = 4_000_000;

    /// <exception cref="OptionsValidationException">A setting is invalid.</exception>
    public static ApiOptions Read(IConfiguration configuration)
    {
        ApiOptions options;
        try
        {
            options = configuration.GetSection("AiTalent").Get<ApiOptions>() ?? new ApiOptions();
        }
        catch (InvalidOperationException malformed)
        {
            throw Wrong([malformed.InnerException?.Message ?? malformed.Message]);
        }

        var wrong = options.Problems(configuration).ToList();
        return wrong.Count == 0 ? options : throw Wrong(wrong);
    }

    /// <summary>
    /// Returns these settings with connections limited to half of the descriptors, and feeds limited to three quarters of the connections.
    /// </summary>
    /// <param name="descriptors">Maximum number of descriptors of the process; null if there is no limit.</param>
    public ApiOptions Within(long? descriptors)
    {
        var connections = (int)Math.Min(Traffic.MaxConnections, (descriptors ?? long.MaxValue) / 2);
        return this with
        {
            Traffic = Traffic with { MaxConnections = connections },
            LiveFeed = LiveFeed with { MaxConnections = Math.Min(LiveFeed.MaxConnections, connections / 4 * 3) },
        };
    }

    private IEnumerable<string> Problems(IConfiguration configuration)
    {
        if (LiveFeed.MaxConnections is < 1 or > 1_000_000)
            yield return "AiTalent:LiveFeed:MaxConnections must be 1 to 1000000.";
        if (LiveFeed.MaxTopics is < 1 or > 1_000)
            yield return "AiTalent:LiveFeed:MaxTopics must be 1 to 1000.";
        if (LiveFeed.MaxConnectionsPerClient is < 1 or > 1_000_000)
            yield return "AiTalent:LiveFeed:MaxConnectionsPerClient must be 1 to 1000000.";
        if (LiveFeed.MaxCalls is < 10 or > 100_000)
            yield return "AiTalent:LiveFeed:MaxCalls must be 10 to 100000.";
        if (LiveFeed.CallsPerSecond is < 1 or > 10_000)
            yield return "AiTalent:LiveFeed:CallsPerSecond must be 1 to 10000.";
        if (!Issuer.IsAbsoluteUri || Issuer.Query.Length > 0 || Issuer.Fragment.Length > 0)
            yield return "AiTalent:Issuer must be an absolute address without a query.";
        if (PublicUrl is { } url && (!url.IsAbsoluteUri || url.Query.Length > 0 || url.Fragment.Length > 0))
            yield return "AiTalent:PublicUrl must be an absolute address without a query.";
        foreach (var wrong in Target.Problems().Concat(Traffic.Problems()).Concat(Mail.Problems()).Concat(Dashboard.Problems())
            .Concat(SignIn.Problems(configuration.GetSection("AiTalent:SignIn:Providers"))))
            yield return wrong;
        if (MaxRequestBody is < 10_000 or > 100_000_000)
            yield return "AiTalent:MaxRequestBody must be 10000 to 100000000 bytes.";
    }

    private static OptionsValidationException Wrong(IReadOnlyList<string> lines) => new("AiTalent", typeof(ApiOptions), lines);
}
