using System.Security.Cryptography;
using AiTalent.Contracts.Staff;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Staff;
using AiTalent.Web.Accounts;
using Microsoft.AspNetCore.DataProtection;

namespace AiTalent.Api.Accounts;

/// <summary>
/// Appoints the first operator from a link. The code in the link is a protected text that every process of the cluster can verify; the
/// first-operator rule ensures that it works only once.
/// </summary>
internal sealed class FirstOperator(IDataProtectionProvider protection, CurrentAccount current, IGrainFactory grains) : IFirstOperator
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private const string Purpose = "first-operator";

    public static string NewCode(IDataProtectionProvider protection) =>
        protection.CreateProtector(Purpose).ToTimeLimitedDataProtector().Protect(Purpose, Lifetime);

    public async Task<string?> BecomeAsync(string? code, CancellationToken cancellationToken)
    {
        if (!IsGenuine(code))
            return "link_wrong";
        if (await current.FindAsync() is not { } account)
            return "signed_out";
        var command = new GrantRole(new CommandContext(Actor.System), account.Id, Role.Operator);
        return (await grains.GetGrain<IStaffGrain>(account.Id).Execute(command)).Refusal?.Code;
    }

    private bool IsGenuine(string? code)
    {
        try
        {
            return protection.CreateProtector(Purpose).ToTimeLimitedDataProtector().Unprotect(code ?? "") == Purpose;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
