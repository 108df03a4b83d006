using System.Security.Cryptography;
using AiTalent.Api.Accounts;
using Microsoft.IdentityModel.Tokens;
using Npgsql;

namespace AiTalent.Api.ApiClients;

/// <summary>Provides the key that signs access tokens: the same key after a restart and in every api process.</summary>
internal sealed class SigningKey(AccountsDatabase database) : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    // Signers are cached with the key and not process-wide, where a restarted server would find the signer of the disposed key.
    private readonly CryptoProviderFactory _signers = new();

    public SecurityKey Key => new ECDsaSecurityKey(_key)
    {
        KeyId = Convert.ToHexStringLower(SHA256.HashData(_key.ExportSubjectPublicKeyInfo())[..8]),
        CryptoProviderFactory = _signers,
    };

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var pem = database.IsSqlite ? FromFile() : await FromDatabaseAsync(cancellationToken);
        _key.ImportFromPem(pem);
    }

    public void Dispose() => _key.Dispose();

    private string FromFile()
    {
        var path = Path.Combine(database.Folder, "signing.pem");
        if (!File.Exists(path))
            OwnerFile.Write(path, _key.ExportPkcs8PrivateKeyPem());
        return File.ReadAllText(path);
    }

    private async Task<string> FromDatabaseAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenPostgreSqlAsync(cancellationToken);
        await using var insert = new NpgsqlCommand("INSERT INTO accounts.signing_key (id, pem) VALUES (1, $1) ON CONFLICT (id) DO NOTHING", connection);
        insert.Parameters.Add(new NpgsqlParameter<string> { TypedValue = _key.ExportPkcs8PrivateKeyPem() });
        await insert.ExecuteNonQueryAsync(cancellationToken);
        await using var select = new NpgsqlCommand("SELECT pem FROM accounts.signing_key WHERE id = 1", connection);
        return (string)(await select.ExecuteScalarAsync(cancellationToken))!;
    }
}
