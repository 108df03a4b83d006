using AiTalent.Api.Accounts;
using AiTalent.Api.Traffic;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Web.Accounts;
using AiTalent.Web.Privacy;
using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Privacy.Erasure;

internal sealed class EraseMe(
    UserManager<Account> accounts, SignInManager<Account> sessions, PersonErasure erasure, GuessLimits limits, PasswordTurns turns,
    CurrentAccount current) : IEraseMe
{
    public async Task<AccountProblem?> EraseAsync(string? password, bool isSure, CancellationToken cancellationToken)
    {
        if (await current.FindAsync() is not { } account)
            return new AccountProblem(null, "signed_out");
        if (!isSure)
            return new AccountProblem("sure", "sure_wanted");
        if (!limits.CanSignIn(account.Id.ToString()))
            return new AccountProblem(null, "too_many");
        if (await RefuseAsync(account, password, cancellationToken) is { } refused)
            return refused;
        var actor = Actor.Person(Actor.IdOf(account.Id), Role.Learner, learnerId: account.LearnerId);
        var outcome = await erasure.EraseAsync(new CommandContext(actor), account.LearnerId, cancellationToken);
        if (outcome is { Refusal: { } refusal })
            return new AccountProblem(null, refusal.Code);
        await sessions.SignOutAsync();
        return null;
    }

    private async Task<AccountProblem?> RefuseAsync(Account account, string? password, CancellationToken cancellationToken)
    {
        using var turn = await turns.TakeAsync(cancellationToken);
        if (!turn.IsGranted)
            return new AccountProblem(null, "too_many");
        return await accounts.CheckPasswordAsync(account, password ?? "") ? null : new AccountProblem("password", "password_wrong");
    }
}
