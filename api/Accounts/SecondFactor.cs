using AiTalent.Api.Mail;
using AiTalent.Api.Traffic;
using AiTalent.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using QRCoder;

namespace AiTalent.Api.Accounts;

internal sealed class SecondFactor(
    UserManager<Account> accounts, IUserAuthenticatorKeyStore<Account> keys, SignInManager<Account> sessions, AccountsContext context, AccountMails mails, GuessLimits limits, PasswordTurns turns, CurrentAccount current)
    : ISecondFactor
{
    private const int RecoveryCodes = 10;
    private const int Group = 4;

    public async Task<SecondFactorKey> KeyAsync(CancellationToken cancellationToken)
    {
        var account = await RequiredAsync();
        var key = await accounts.GetAuthenticatorKeyAsync(account);
        if (key is null)
        {
            key = accounts.GenerateNewAuthenticatorKey();
            // Uses the store: the manager would end every session for a key that is not in use yet.
            await keys.SetAuthenticatorKeyAsync(account, key, cancellationToken);
            await accounts.UpdateAsync(account);
        }

        var address = $"otpauth://totp/AiTalent:{Uri.EscapeDataString(account.Email!)}?secret={key}&issuer=AiTalent&digits=6";
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        var picture = code.GetGraphic(6, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
        return new SecondFactorKey(string.Join(' ', key.Chunk(Group).Select(letters => new string(letters))), picture);
    }

    public async Task<IReadOnlyList<string>?> TurnOnAsync(string? code, CancellationToken cancellationToken)
    {
        var account = await RequiredAsync();
        var digits = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (!limits.CanSignIn(account.Id.ToString())
            || !await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, digits))
            return null;
        mails.Changed(account);
        await accounts.SetTwoFactorEnabledAsync(account, true);
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await sessions.RefreshSignInAsync(account);
        return [.. codes!];
    }

    public async Task<AccountProblem?> TurnOffAsync(string? password, CancellationToken cancellationToken)
    {
        var account = await RequiredAsync();
        if (!limits.CanSignIn(account.Id.ToString()))
            return new AccountProblem(null, "too_many");
        using var turn = await turns.TakeAsync(cancellationToken);
        if (!turn.IsGranted)
            return new AccountProblem(null, "too_many");
        if (!await accounts.CheckPasswordAsync(account, password ?? ""))
            return new AccountProblem("password", "password_wrong");
        mails.Changed(account);
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await context.SaveChangesAsync(cancellationToken);
        await sessions.RefreshSignInAsync(account);
        return null;
    }

    private async Task<Account> RequiredAsync() =>
        await current.FindAsync() ?? throw new InvalidOperationException("Nobody is signed in with an account.");
}
