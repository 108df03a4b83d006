using System.Threading.RateLimiting;

namespace AiTalent.Api.Accounts;

/// <summary>
/// Limits how often credentials may be tried. Limits are keyed by the target and never by the remote address alone. Existing and unknown
/// accounts are treated the same.
/// </summary>
internal sealed class GuessLimits : IDisposable
{
    private readonly PartitionedRateLimiter<string> _signIns = Limit(tries: 10, oneMoreAfter: TimeSpan.FromMinutes(1));
    private readonly PartitionedRateLimiter<string> _mails = Limit(tries: 3, oneMoreAfter: TimeSpan.FromMinutes(10));

    private readonly PartitionedRateLimiter<string> _invitees = Limit(tries: 3, oneMoreAfter: TimeSpan.FromMinutes(10));

    // An institution may invite all of its staff in one evening.
    private readonly PartitionedRateLimiter<string> _inviters = Limit(tries: 60, oneMoreAfter: TimeSpan.FromMinutes(1));

    // A whole class may share one address.
    private readonly PartitionedRateLimiter<string> _signUps = Limit(tries: 200, oneMoreAfter: TimeSpan.FromSeconds(1));

    public bool CanSignIn(string? email) => May(_signIns, email);

    public bool CanMail(string? email) => May(_mails, email);

    public bool CanSignUp(string from) => May(_signUps, from);

    public bool CanInvite(Guid inviter, string? email) => May(_inviters, inviter.ToString()) && May(_invitees, email);

    public void Dispose()
    {
        _signIns.Dispose();
        _mails.Dispose();
        _signUps.Dispose();
        _invitees.Dispose();
        _inviters.Dispose();
    }

    // Normalised as accounts are, so that another spelling is the same address.
    private static bool May(PartitionedRateLimiter<string> limiter, string? key)
    {
        using var permit = limiter.AttemptAcquire((key ?? "").Trim().Normalize().ToUpperInvariant());
        return permit.IsAcquired;
    }

    private static PartitionedRateLimiter<string> Limit(int tries, TimeSpan oneMoreAfter) => PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = tries,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = oneMoreAfter,
            QueueLimit = 0,
        }));
}
