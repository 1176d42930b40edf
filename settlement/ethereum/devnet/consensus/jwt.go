package consensus

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// jwtAuth signs each request with a fresh token, as the Engine API's
// authentication demands: HS256 over an iat claim. It is go-ethereum's
// node.NewJWTAuth without that package's imports.
func jwtAuth(secret [32]byte, now func() time.Time) rpc.HTTPAuth {
	header := base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"HS256","typ":"JWT"}`))
	return func(h http.Header) error {
		claims := fmt.Sprintf(`{"iat":%d}`, now().Unix())
		signed := header + "." + base64.RawURLEncoding.EncodeToString([]byte(claims))
		mac := hmac.New(sha256.New, secret[:])
		mac.Write([]byte(signed))
		h.Set("Authorization", "Bearer "+signed+"."+base64.RawURLEncoding.EncodeToString(mac.Sum(nil)))
		return nil
	}
}
